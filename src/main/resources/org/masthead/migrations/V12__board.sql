-- Where stories stand and whose they are: what the home page asks of every story in flight, without reading its text.
create index article_in_flight on article
    (status, desk_id, author_id, reporter_id, editor_id, reviewer_id, due_at, status_since, scheduled_for);
