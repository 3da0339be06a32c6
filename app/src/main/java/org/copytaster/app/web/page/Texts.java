// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import org.copytaster.app.coverage.Lag;
import org.copytaster.app.web.words.Phrases;
import org.copytaster.model.Speaker;
import org.copytaster.store.view.ActorCard;
import org.copytaster.store.view.ArticleLine;
import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Set;

/// Small decisions about showing texts that templates share.
public final class Texts {

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi");

    private Texts() {}

    /// The value of a `lang` attribute: empty says that the language is not known, and keeps the
    /// interface's own from being inherited.
    public static String language(@Nullable String tag) {
        return tag == null ? "" : tag;
    }

    /// The direction of a whole article. `auto` looks at the first letters only, which are wrong for
    /// an Arabic text that begins with a Latin name.
    public static String direction(@Nullable String language) {
        if (language == null || language.isBlank()) {
            return "auto";
        }
        return RIGHT_TO_LEFT.contains(Locale.forLanguageTag(language).getLanguage())
                ? "rtl"
                : "ltr";
    }

    /// A speaker's name; the interface's own word where the speaker is not known.
    public static String speaker(Speaker speaker, Phrases say) {
        return speaker instanceof Speaker.Unknown ? say.text("speaker.unknown") : speaker.shown();
    }

    /// The outlet, or the host of the address, or that neither is known.
    public static String outlet(ArticleLine line, Phrases say) {
        if (line.outlet() != null) {
            return line.outlet();
        }
        String address = Links.live(line.address());
        return address == null ? say.text("outlet.unknown") : address.split("/", 4)[2];
    }

    /// The first role in the script of the interface, for whoever cannot read another; without one, the
    /// first.
    public static String role(ActorCard actor, Phrases say) {
        String own = Scripts.of(say.text("nav.people"), say);
        return actor.roles().stream()
                .map(ActorCard.RoleSeen::role)
                .filter(role -> Scripts.of(role, say).equals(own))
                .findFirst()
                .orElseGet(() -> actor.roles().getFirst().role());
    }

    /// The title, or that there is none.
    public static String title(ArticleLine line, Phrases say) {
        return line.title().isBlank() ? say.text("title.none") : line.title();
    }

    /// The day of publication, in brief.
    public static String published(ArticleLine line, Screen screen) {
        return line.published() == null
                ? screen.text("date.unknown")
                : screen.days().brief(line.published().day());
    }

    /// How much later, in the largest unit that the clocks tell.
    public static String lag(Lag lag, Phrases say) {
        if (lag.isNone()) {
            return say.text("lag.none");
        }
        if (lag.days() >= 2 || !lag.exact()) {
            return say.count("days", lag.days());
        }
        return lag.hours() > 0
                ? say.count("hours", lag.hours())
                : say.count("minutes", (int) lag.minutes());
    }
}
