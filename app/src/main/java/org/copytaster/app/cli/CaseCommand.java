// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.cli;

import org.copytaster.store.CaseFolder;
import org.copytaster.store.CaseReader;

import picocli.CommandLine.Mixin;

import java.util.concurrent.Callable;

/// A command that prints something of a case.
abstract class CaseCommand implements Callable<Integer> {

    @Mixin private CaseArgument target = new CaseArgument();

    @Override
    public final Integer call() {
        try (CaseFolder folder = target.open()) {
            print(folder, new Paper(System.out));
        }
        System.out.flush();
        return 0;
    }

    abstract void print(CaseReader reader, Paper paper);
}
