// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

/// A form of a verb that can be a cue.
record Verb(Kind kind, Shape shape) {

    /// What may follow.
    enum Kind {
        /// A clause or a quotation: "said".
        SAY,
        /// A clause, a quotation or a thing: "announced", "criticised".
        CLAIM,
        /// First the one who is spoken to: "told".
        TELL,
        /// A question or a request: "asked".
        ASK,
        /// A thing and what it is called: "described".
        NAME,
        /// A clause, where its subject is a document: "the poll showed".
        SHOW,
        /// A statement only with a quotation or a "that": "laughed", "believes".
        QUOTED
    }

    enum Shape {
        PAST,
        PRESENT,
        BASE,
        ING
    }
}
