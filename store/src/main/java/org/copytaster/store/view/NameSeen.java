// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store.view;

import org.copytaster.model.ActorId;
import org.copytaster.model.Evidence;

/// That an article calls an actor by a name.
///
/// @param actor as the conclusions know it, after joins
/// @param first the name where it first stands so in the article
/// @param count how often it stands so there
public record NameSeen(ActorId actor, Evidence first, int count) {}
