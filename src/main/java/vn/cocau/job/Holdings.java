package vn.cocau.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cocau.intake.Decision;
import vn.cocau.intake.Submission;
import vn.cocau.intake.Verdict;
import vn.cocau.store.Arrival;

/** All a publication is made of: what was ever received, when and where it lay, and what was decided. */
public record Holdings(List<Holding> received, List<Decision> decisions) {

    public Holdings {
        received = List.copyOf(received);
        decisions = List.copyOf(decisions);
    }

    /** A submission with an arrival of it; one that came back has two. */
    public record Holding(Submission submission, Arrival arrival) {}

    static Holdings of(List<Submission> submissions, List<Arrival> arrivals, List<Decision> decisions) {
        Map<List<String>, Submission> byContent = new HashMap<>();
        submissions.forEach(each -> byContent.put(List.of(each.file(), each.contentHash()), each));
        List<Holding> received = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            Submission submission = byContent.get(List.of(arrival.path(), arrival.contentHash()));
            if (submission != null) {
                received.add(new Holding(submission, arrival));
            }
        }
        return new Holdings(received, decisions);
    }

    /** As they would be had this file arrived in the input folder just now. */
    public Holdings with(Submission newcomer) {
        long next = received.stream()
                        .mapToLong(each -> each.arrival().arrivedRun())
                        .max()
                        .orElse(0)
                + 1;
        List<Holding> after = new ArrayList<>();
        for (Holding each : received) {
            Arrival arrival = each.arrival();
            boolean replaced = arrival.present() && arrival.path().equals(newcomer.file());
            if (replaced && arrival.contentHash().equals(newcomer.contentHash())) {
                return this;
            }
            after.add(replaced ? new Holding(each.submission(), arrival.goneAt(next)) : each);
        }
        after.add(new Holding(newcomer, new Arrival(newcomer.file(), newcomer.contentHash(), next, null)));
        return new Holdings(after, decisions);
    }

    public boolean isEmpty() {
        return received.isEmpty();
    }

    /** Files that lie in the input folder and were rejected. */
    public List<Submission> rejected() {
        return received.stream()
                .filter(each -> each.arrival().present() && each.submission().verdict() == Verdict.REJECTED)
                .map(Holding::submission)
                .toList();
    }
}
