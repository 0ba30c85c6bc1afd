-- What the worker may do with a whole table has one name everywhere, as what is somebody's own has. Nobody sees more or less.
alter policy call_promise_remind on introductions.call_promise rename to call_promise_worker;
alter policy introduction_letter on introductions.introduction rename to introduction_worker;
alter policy note_letter on introductions.note rename to note_worker;
