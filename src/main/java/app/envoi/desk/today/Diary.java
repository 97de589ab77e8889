package app.envoi.desk.today;

import java.util.List;

/** Knows of days of one sort. */
interface Diary {
    List<Occasion> occasions();
}
