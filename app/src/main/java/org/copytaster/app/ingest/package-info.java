// SPDX-License-Identifier: Apache-2.0
/// Brings pages into a case: reads them, runs the pipeline, keeps what comes out.
@NullMarked
package org.copytaster.app.ingest;

import org.jspecify.annotations.NullMarked;
