package org.masthead.workflow.model;

import java.util.List;
import java.util.Map;

/**
 * A checklist as an administrator wants it.
 *
 * @param weights what each check counts; those left out count what is usual
 * @param headlineLimit characters of a headline at most
 * @param ownSources sources that need no credit line, besides the paper itself
 * @param items what people tick, in their order
 */
public record ChecklistPlan(
        Map<Check, Weight> weights, int headlineLimit, List<String> ownSources, List<ItemPlan> items) {}
