// SPDX-License-Identifier: Apache-2.0
/// How long things take: each stage for itself (JMH), and whole commands.
@NullMarked
package org.copytaster.eval.bench;

import org.jspecify.annotations.NullMarked;
