// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.names;

import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/// The word clusters and lists of names inside nlp4j-english (Apache-2.0), which are serialised objects
/// of nlp4j's own classes. They are read through a class loader of their own, so that nothing here
/// depends on nlp4j.
final class Nlp4jLexica implements AutoCloseable {

    private static final String FOLDER = "edu/emory/mathcs/nlp/lexica/";

    private final URLClassLoader loader;

    /// @param jars those of nlp4j-english and nlp4j-api 1.1.3 and of org.tukaani:xz
    Nlp4jLexica(List<Path> jars) throws IOException {
        URL[] urls = new URL[jars.size()];
        for (int at = 0; at < urls.length; at++) {
            urls[at] = jars.get(at).toUri().toURL();
        }
        this.loader = new URLClassLoader(urls, Nlp4jLexica.class.getClassLoader());
    }

    /// Each phrase, its words set apart by spaces, with the numbers of the lists it stands in.
    void phrases(BiConsumer<String, Collection<?>> reader) throws IOException {
        Object tree = read("en-named-entity-gazetteers-simplified.xz");
        walk(Objects.requireNonNull(fieldOf(tree)), "", reader);
    }

    /// Each word in small letters with its cluster: the path of zeros and ones, longest first.
    void clusters(BiConsumer<String, String> reader) throws IOException {
        Object words = read("en-brown-clusters-simplified-lowercase.xz");
        ((Map<?, ?>) words)
                .forEach((word, paths) -> {
                    String longest = "";
                    for (Object path : (Collection<?>) paths) {
                        String one = String.valueOf(path);
                        longest = one.length() > longest.length() ? one : longest;
                    }
                    reader.accept(String.valueOf(word).toLowerCase(Locale.ROOT), longest);
                });
    }

    private static void walk(Object node, String phrase, BiConsumer<String, Collection<?>> reader) {
        if (valueOf(node) instanceof Collection<?> lists) {
            reader.accept(phrase, lists);
        }
        for (Map.Entry<?, ?> next : new ArrayList<>(((Map<?, ?>) node).entrySet())) {
            String longer = phrase.isEmpty() ? "" : phrase + " ";
            walk(Objects.requireNonNull(next.getValue()), longer + next.getKey(), reader);
        }
    }

    private static @Nullable Object valueOf(Object node) {
        return fieldOf(node);
    }

    /// The one field that the node's or tree's own class declares.
    private static @Nullable Object fieldOf(Object of) {
        for (Field field : of.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                try {
                    field.setAccessible(true);
                    return field.get(of);
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(field + " cannot be read", e);
                }
            }
        }
        return null;
    }

    private Object read(String name) throws IOException {
        InputStream packed = loader.getResourceAsStream(FOLDER + name);
        if (packed == null) {
            throw new IOException("no " + FOLDER + name + " in the jars given");
        }
        try (ObjectInputStream in = new OfLoader(new BufferedInputStream(unpacked(packed)))) {
            return in.readObject();
        } catch (ReflectiveOperationException e) {
            throw new IOException(name, e);
        }
    }

    private InputStream unpacked(InputStream packed) throws ReflectiveOperationException {
        return Class.forName("org.tukaani.xz.XZInputStream", true, loader)
                .asSubclass(InputStream.class)
                .getConstructor(InputStream.class)
                .newInstance(packed);
    }

    private final class OfLoader extends ObjectInputStream {

        OfLoader(InputStream in) throws IOException {
            super(in);
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass of) throws ClassNotFoundException {
            return Class.forName(of.getName(), false, loader);
        }
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }

    /// The numbers of some lists, in order.
    static Set<Integer> numbers(Collection<?> lists) {
        Set<Integer> numbers = new TreeSet<>();
        for (Object one : lists) {
            numbers.add(Integer.valueOf(String.valueOf(one)));
        }
        return numbers;
    }
}
