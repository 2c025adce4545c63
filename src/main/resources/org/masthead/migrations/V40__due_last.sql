-- Most stories are due at no time. H2 keeps those first and read past all of them, each half minute, to find what is overdue.
drop index article_due;
create index article_due on article (due_at nulls last);
