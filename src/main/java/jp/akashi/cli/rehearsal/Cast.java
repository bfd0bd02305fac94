package jp.akashi.cli.rehearsal;

import java.util.List;

/// Who takes part in a rehearsal. All of them are fictional.
///
/// @param decider of the office, who decides what the other one examined
record Cast(
        Actor office,
        Actor decider,
        Actor provider,
        Actor colleague,
        List<Actor> committee,
        Browser anyone)
        implements AutoCloseable {
    static Cast at(Site site) {
        return new Cast(
                actor(site, "事務 一郎", "office"),
                actor(site, "判定 二子", "decider"),
                actor(site, "試野 さくら", "sakura"),
                actor(site, "試野 次郎", "jiro"),
                List.of(actor(site, "委員 一子", "ichiko"), actor(site, "委員 二郎", "niro")),
                new Browser(site));
    }

    /// The same people with another provider.
    Cast with(Actor other) {
        return new Cast(office, decider, other, colleague, committee, anyone);
    }

    static Actor actor(Site site, String name, String account) {
        return new Actor(name, account + "@rehearsal.example", new Browser(site));
    }

    @Override
    public void close() {
        office.browser().close();
        decider.browser().close();
        provider.browser().close();
        colleague.browser().close();
        committee.forEach(member -> member.browser().close());
        anyone.close();
    }
}
