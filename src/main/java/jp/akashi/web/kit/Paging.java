package jp.akashi.web.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// The place of a page within a long list, and the links to its neighbours. Pages count from 1.
public record Paging(int page, int size, int total, IntFunction<String> href) {
    public Paging {
        if (page < 1 || size < 1 || total < 0) {
            throw new IllegalArgumentException("page " + page + " of " + total + " by " + size);
        }
    }

    /// The page somebody asked for; the last one where there are not so many, the first where it
    /// cannot be read.
    public static Paging of(String asked, int size, int total, IntFunction<String> href) {
        int last = Math.max(1, (total + size - 1) / size);
        int page = asked.matches("[1-9]\\d{0,5}") ? Math.min(last, Integer.parseInt(asked)) : 1;
        return new Paging(page, size, total, href);
    }

    /// The rows of this page.
    public <T> List<T> rows(List<T> all) {
        return all.subList(Math.max(0, first() - 1), last());
    }

    public int pages() {
        return Math.max(1, (total + size - 1) / size);
    }

    /// The first row shown, counted from 1; 0 when there is none.
    public int first() {
        return total == 0 ? 0 : (page - 1) * size + 1;
    }

    public int last() {
        return Math.min(page * size, total);
    }

    public @Nullable String previous() {
        return page > 1 ? href.apply(page - 1) : null;
    }

    public @Nullable String next() {
        return page < pages() ? href.apply(page + 1) : null;
    }

    /// The numbers to show: first, last and the neighbours of this page; 0 stands for a gap.
    public List<Integer> numbers() {
        var numbers = new ArrayList<Integer>();
        for (int number = 1; number <= pages(); number++) {
            if (number == 1 || number == pages() || Math.abs(number - page) <= 1) {
                numbers.add(number);
            } else if (numbers.getLast() != 0) {
                numbers.add(0);
            }
        }
        return List.copyOf(numbers);
    }
}
