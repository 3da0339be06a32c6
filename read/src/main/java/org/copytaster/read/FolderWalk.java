// SPDX-License-Identifier: Apache-2.0
package org.copytaster.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Goes through a folder in the order of the names, whatever order the disk keeps them in.
///
/// Links are followed. A folder is entered once, so that links cannot lead in circles. Left out are
/// hidden files, and the folder of pictures and scripts that a browser saves beside a page
/// (`page_files` beside `page.html`).
final class FolderWalk {

    private static final String BESIDE_A_PAGE = "_files";

    private final Visitor visitor;
    private final Set<Path> entered = new HashSet<>();

    interface Visitor {
        void file(Path file);

        void failed(Path path, IOException failure);
    }

    FolderWalk(Visitor visitor) {
        this.visitor = visitor;
    }

    void walk(Path path) {
        if (Files.isDirectory(path)) {
            enter(path);
        } else {
            visitor.file(path);
        }
    }

    private void enter(Path folder) {
        try {
            if (!entered.add(folder.toRealPath())) {
                throw new UnreadableException("a folder that was read already, through a link");
            }
            inOrder(folder).forEach(this::walk);
        } catch (IOException e) {
            visitor.failed(folder, e);
        }
    }

    private static List<Path> inOrder(Path folder) throws IOException {
        Set<String> names = names(folder);
        List<Path> paths = new ArrayList<>();
        for (String name : names) {
            if (!name.startsWith(".") && !isBesideAPage(name, names)) {
                paths.add(folder.resolve(name));
            }
        }
        return paths;
    }

    private static Set<String> names(Path folder) throws IOException {
        if (!Files.isReadable(folder)) {
            throw new AccessDeniedException(folder.toString());
        }
        Set<String> names = new TreeSet<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                names.add(String.valueOf(entry.getFileName()));
            }
        } catch (java.nio.file.DirectoryIteratorException e) {
            throw e.getCause();
        }
        return names;
    }

    private static boolean isBesideAPage(String name, Set<String> names) {
        if (!name.endsWith(BESIDE_A_PAGE)) {
            return false;
        }
        String page = name.substring(0, name.length() - BESIDE_A_PAGE.length());
        return names.contains(page + ".html") || names.contains(page + ".htm");
    }
}
