// SPDX-License-Identifier: Apache-2.0
package org.copytaster.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A list of saved pages whose address is known: lines `path<TAB>url`.
///
/// @param addresses by path or file name
/// @param wrong for every line that could not be read, `file:line: why`
public record AddressList(Map<String, String> addresses, List<String> wrong) {

    public static AddressList read(Path list) throws IOException {
        Map<String, String> addresses = new LinkedHashMap<>();
        List<String> wrong = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(list, StandardCharsets.UTF_8)) {
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] sides = line.split("\t", 2);
                String address = sides.length < 2 ? null : WebAddress.orNull(sides[1]);
                if (address != null) {
                    addresses.put(sides[0].strip(), address);
                } else if (!line.isBlank()) {
                    wrong.add(list + ":" + number + ": expected path<TAB>url, got " + line);
                }
                number++;
            }
        }
        return new AddressList(addresses, wrong);
    }
}
