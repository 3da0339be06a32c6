// SPDX-License-Identifier: Apache-2.0
/// What a case shows: the answers that the reader and the commands print.
@NullMarked
package org.copytaster.store.view;

import org.jspecify.annotations.NullMarked;
