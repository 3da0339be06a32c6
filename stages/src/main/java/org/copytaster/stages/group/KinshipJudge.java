// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import org.copytaster.stages.learned.ClueWeights;

/// By what kinships are judged.
interface KinshipJudge {

    ClueWeights weights(Common by);

    /// How many articles two are near among.
    Crowd crowd(Common by);
}
