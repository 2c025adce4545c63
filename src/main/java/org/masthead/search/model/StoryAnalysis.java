package org.masthead.search.model;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** Makes known to the index how texts are taken apart. */
public class StoryAnalysis implements LuceneAnalysisConfigurer {

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        for (var tongue : Tongue.values()) {
            context.analyzer(tongue.key()).instance(tongue.analyzer());
        }
        context.analyzer(StoryBinder.SPELLING_ANALYZER).instance(new SpellingAnalyzer());
    }
}
