package app.envoi.golden;

import java.util.ArrayList;
import java.util.List;

/**
 * Poems in the public domain that the golden files are made of.
 *
 * @param lines an empty one between stanzas
 */
record Verses(String title, String author, List<String> lines) {
    /** William Blake, Songs of Experience, 1794. */
    static Verses sickRose() {
        return new Verses("The Sick Rose", "William Blake", """
                O Rose, thou art sick!
                The invisible worm
                That flies in the night,
                In the howling storm,

                Has found out thy bed
                Of crimson joy,
                And his dark secret love
                Does thy life destroy.""".lines().toList());
    }

    /** Emily Dickinson, Poems, Second Series, 1891. */
    static Verses nobody() {
        return new Verses(
                "I’m Nobody! Who Are You?", "Emily Dickinson", """
                I’m nobody! Who are you?
                Are you nobody, too?
                Then there’s a pair of us — don’t tell!
                They’d banish us, you know.

                How dreary to be somebody!
                How public, like a frog
                To tell your name the livelong day
                To an admiring bog!""".lines().toList());
    }

    /** Percy Bysshe Shelley, The Examiner, 1818. */
    static Verses ozymandias() {
        return new Verses("Ozymandias", "Percy Bysshe Shelley", """
                I met a traveller from an antique land
                Who said: Two vast and trunkless legs of stone
                Stand in the desert. Near them, on the sand,
                Half sunk, a shattered visage lies, whose frown,
                And wrinkled lip, and sneer of cold command,
                Tell that its sculptor well those passions read
                Which yet survive, stamped on these lifeless things,
                The hand that mocked them and the heart that fed:
                And on the pedestal these words appear:
                “My name is Ozymandias, king of kings:
                Look on my works, ye Mighty, and despair!”
                Nothing beside remains. Round the decay
                Of that colossal wreck, boundless and bare
                The lone and level sands stretch far away.""".lines().toList());
    }

    /** Edgar Allan Poe, Graham’s Magazine, 1843, as printed in The Raven and Other Poems, 1845. Forty lines in five stanzas. */
    static Verses conquerorWorm() {
        return new Verses("The Conqueror Worm", "Edgar Allan Poe", """
                Lo! ’t is a gala night
                   Within the lonesome latter years!
                An angel throng, bewinged, bedight
                   In veils, and drowned in tears,
                Sit in a theatre, to see
                   A play of hopes and fears,
                While the orchestra breathes fitfully
                   The music of the spheres.

                Mimes, in the form of God on high,
                   Mutter and mumble low,
                And hither and thither fly —
                   Mere puppets they, who come and go
                At bidding of vast formless things
                   That shift the scenery to and fro,
                Flapping from out their Condor wings
                   Invisible Wo!

                That motley drama — oh, be sure
                   It shall not be forgot!
                With its Phantom chased for evermore,
                   By a crowd that seize it not,
                Through a circle that ever returneth in
                   To the self-same spot,
                And much of Madness, and more of Sin,
                   And Horror the soul of the plot.

                But see, amid the mimic rout
                   A crawling shape intrude!
                A blood-red thing that writhes from out
                   The scenic solitude!
                It writhes! — it writhes! — with mortal pangs
                   The mimes become its food,
                And seraphs sob at vermin fangs
                   In human gore imbued.

                Out — out are the lights — out all!
                   And, over each quivering form,
                The curtain, a funeral pall,
                   Comes down with the rush of a storm,
                While the angels, all pallid and wan,
                   Uprising, unveiling, affirm
                That the play is the tragedy, “Man,”
                   And its hero, the Conqueror Worm.""".lines().toList());
    }

    /** Du Fu, written in 757. */
    static Verses springView() {
        return new Verses("春望", "杜甫", """
                國破山河在
                城春草木深
                感時花濺淚
                恨別鳥驚心
                烽火連三月
                家書抵萬金
                白頭搔更短
                渾欲不勝簪""".lines().toList());
    }

    /** Abu al-Tayyib al-Mutanabbi, tenth century. */
    static Verses horsesAndNight() {
        return new Verses("الخيل والليل", "المتنبي", """
                الخيل والليل والبيداء تعرفني
                والسيف والرمح والقرطاس والقلم""".lines().toList());
    }

    /** The lines again and again, so many that with the title they are {@code count}. */
    static Verses ofLines(int count) {
        List<String> source = ozymandias().lines();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count - 1; i++) {
            lines.add(source.get(i % source.size()));
        }
        return new Verses("The Long Sand", "Percy Bysshe Shelley", lines);
    }
}
