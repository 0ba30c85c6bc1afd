-- The post asks whether the code in a letter exists already: a letter that is tried again carries the same code, and
-- one whose code was kept was sent.
grant execute on function circles.seat_behind_code(bytea, text) to kampvuur_worker;
