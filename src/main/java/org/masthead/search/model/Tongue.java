package org.masthead.search.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.hu.HungarianLightStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/**
 * How the words of a language are brought to their stems. A story is read in its own, so that “ferries” is found by “ferry”;
 * {@link #ANY} knows no stems and reads all other languages.
 */
public enum Tongue {
    EN(KStemFilter::new),
    DE(GermanLightStemFilter::new),
    FR(FrenchLightStemFilter::new),
    ES(SpanishLightStemFilter::new),
    IT(ItalianLightStemFilter::new),
    PT(PortugueseLightStemFilter::new),
    NL(words -> new SnowballFilter(words, new DutchStemmer())),
    SV(SwedishLightStemFilter::new),
    NO(NorwegianLightStemFilter::new, "nb", "nn"),
    DA(words -> new SnowballFilter(words, new DanishStemmer())),
    FI(FinnishLightStemFilter::new),
    HU(HungarianLightStemFilter::new),
    RU(RussianLightStemFilter::new),
    TR(words -> new SnowballFilter(words, new TurkishStemmer())),
    ANY(words -> words);

    private final Analyzer analyzer;
    private final TextReader reader;
    private final List<String> others;

    Tongue(UnaryOperator<TokenStream> stems, String... others) {
        this.analyzer = new WordAnalyzer(stems);
        this.reader = new TextReader(analyzer);
        this.others = List.of(others);
    }

    /**
     * How a language is read.
     *
     * @param language BCP 47
     */
    public static Tongue of(String language) {
        var primary = language == null ? "" : language.split("-", 2)[0].toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(tongue -> tongue.key().equals(primary) || tongue.others.contains(primary))
                .findFirst()
                .orElse(ANY);
    }

    /** End of the names of its fields. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of one of its fields. */
    public String field(String name) {
        return name + "_" + key();
    }

    /** The beginning of a word as it is compared with words of the index. */
    public String beginning(String typed) {
        return analyzer.normalize(null, typed).utf8ToString();
    }

    /** The words of a text of this language. */
    List<Token> words(String text) {
        return reader.read(text);
    }

    /** What takes texts of this language apart. */
    public Analyzer analyzer() {
        return analyzer;
    }
}
