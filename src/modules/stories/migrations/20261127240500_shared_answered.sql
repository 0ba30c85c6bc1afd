-- Who shared something with an account is written to when something was laid before them, or said to them: the worker asks whom.
grant select (person_id) on stories.shared to kampvuur_worker;
