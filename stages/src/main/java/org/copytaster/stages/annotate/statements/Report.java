// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

/// A phrase that names the source of the clause it stands in: "nach Angaben der Polizei".
record Report(Chunk cue, Chunk source) {}
