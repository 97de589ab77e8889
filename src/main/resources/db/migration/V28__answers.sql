-- Answers are asked for by their day. Runs on H2 and on PostgreSQL.
create index happening_by_kind on happening (kind, on_day, submission);
