package jp.akashi;

import java.time.InstantSource;
import jp.akashi.committee.CloseMeeting;
import jp.akashi.committee.ConveneMeeting;
import jp.akashi.committee.CountOpinions;
import jp.akashi.committee.FreezePack;
import jp.akashi.committee.Interests;
import jp.akashi.committee.KeepMinutes;
import jp.akashi.committee.Meetings;
import jp.akashi.committee.Packs;
import jp.akashi.committee.PlanMeeting;
import jp.akashi.committee.SpeakInMeeting;
import jp.akashi.decision.Appeals;
import jp.akashi.decision.NoteAppeal;
import jp.akashi.decision.ReturnDocuments;
import jp.akashi.decision.Returns;
import jp.akashi.evidence.TextIndex;
import jp.akashi.examination.Advance;
import jp.akashi.scheme.Schemes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The use cases of the committee's meetings and of what follows a decision, each with what it
/// needs.
@Configuration(proxyBeanMethods = false)
class MeetingWiring {
    @Bean
    PlanMeeting planMeeting(Meetings meetings, InstantSource clock) {
        return new PlanMeeting(meetings, clock);
    }

    @Bean
    FreezePack freezePack(Packs packs) {
        return new FreezePack(packs);
    }

    @Bean
    ConveneMeeting conveneMeeting(Advance advance, Meetings meetings, FreezePack freezePack) {
        return new ConveneMeeting(advance, meetings, freezePack);
    }

    @Bean
    SpeakInMeeting speakInMeeting(Meetings meetings, Interests interests) {
        return new SpeakInMeeting(meetings, interests);
    }

    @Bean
    KeepMinutes keepMinutes(Meetings meetings) {
        return new KeepMinutes(meetings);
    }

    @Bean
    CountOpinions countOpinions(Schemes schemes) {
        return new CountOpinions(schemes.house().hearings());
    }

    @Bean
    NoteAppeal noteAppeal(Appeals appeals, InstantSource clock) {
        return new NoteAppeal(appeals, clock);
    }

    @Bean
    ReturnDocuments returnDocuments(Returns returns, TextIndex texts) {
        return new ReturnDocuments(returns, texts);
    }

    @Bean
    CloseMeeting closeMeeting(
            Advance advance, Meetings meetings, Interests interests, CountOpinions countOpinions) {
        return new CloseMeeting(advance, meetings, interests, countOpinions);
    }
}
