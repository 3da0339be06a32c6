// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

/// In what way a sentence tells what was said, in a language with the finite verb second.
enum ToldAs {
    /// "„...“, sagte Haro", "Der Steg sei zu, sagte Haro".
    BEFORE_THE_VERB,
    BEHIND_A_COLON,
    /// A quotation right behind the verb or a comma.
    QUOTATION,
    THAT,
    /// "den Steg zu schließen".
    INFINITIVE,
    /// "der Steg sei zu".
    REPORTED_MOOD,
    /// Any other clause behind a comma.
    CLAUSE,
    /// By the verb and its object: "kritisierte den Plan".
    ACT,
    /// Quotations among the words of the clause.
    INSIDE,
    /// "Wie Haro sagte, ..."
    ROUND_AN_ASIDE,
    /// "nach Angaben von Haro".
    REPORT,
    /// "so Haro".
    AFTERTHOUGHT,
    OTHER
}
