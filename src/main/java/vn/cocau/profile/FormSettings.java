package vn.cocau.profile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.cocau.concept.ActivityCode;
import vn.cocau.concept.Measure;

/** Reads the group {@code form} of a profile's settings. */
final class FormSettings {

    private static final String GROUP = "form";

    private FormSettings() {}

    static ReportForm read(ProfileSettings settings, Classification classification) {
        Measure measure = settings.value(GROUP, "measure").measure();
        List<Value> rows = settings.list(GROUP, "activities");
        List<Partition> accounts = accounts(new Item(measure, ActivityCode.TOTAL), codes(rows), classification);
        Set<Item> items = new LinkedHashSet<>();
        accounts.stream().limit(1).forEach(account -> addAll(account, accounts, items));
        for (Value row : rows) {
            if (items.stream().noneMatch(item -> item.activity().equals(row.activity()))) {
                throw row.mistake("an activity that, with others of the form, makes up one of them or the total");
            }
        }
        return new ReportForm(
                measure,
                settings.list(GROUP, "prices").stream().map(KeyText::basis).toList(),
                settings.value(GROUP, "unit").unit(),
                settings.value(GROUP, "decimals").integer(),
                List.copyOf(items),
                accounts,
                settings.texts(GROUP, "reporter"),
                settings.texts(GROUP, "receiver"));
    }

    private static List<ActivityCode> codes(List<Value> rows) {
        return rows.stream().map(Value::activity).toList();
    }

    /** The account of a whole and those of its parts, as far as all their parts are rows of the form. */
    private static List<Partition> accounts(Item whole, List<ActivityCode> rows, Classification classification) {
        List<Partition> accounts = new ArrayList<>();
        classification.partitionsOf(whole).stream()
                .filter(each -> each.lastYear() == null)
                .filter(each -> each.parts().stream().map(Item::activity).allMatch(rows::contains))
                .findFirst()
                .ifPresent(account -> {
                    accounts.add(account);
                    account.parts().forEach(part -> accounts.addAll(accounts(part, rows, classification)));
                });
        return accounts;
    }

    /** The whole of an account, then each part with its own parts. */
    private static void addAll(Partition account, List<Partition> accounts, Set<Item> items) {
        items.add(account.whole());
        for (Item part : account.parts()) {
            items.add(part);
            accounts.stream().filter(each -> each.whole().equals(part)).forEach(each -> addAll(each, accounts, items));
        }
    }
}
