// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store.search;

/// Says in words for the person who wrote a query why it cannot be run.
final class BadQuery extends Exception {
    BadQuery(String message) {
        super(message);
    }
}
