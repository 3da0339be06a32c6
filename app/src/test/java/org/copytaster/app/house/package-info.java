// SPDX-License-Identifier: Apache-2.0
/// The shape of the house, checked; and a small house built wrong, to prove that the checks bite.
@NullMarked
package org.copytaster.app.house;

import org.jspecify.annotations.NullMarked;
