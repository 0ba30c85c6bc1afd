-- What the worker may do with a whole table has one name everywhere, as what is somebody's own has. Nobody sees more or less.
alter policy letter_post on dialogues.closing_letter rename to letter_worker;
alter policy letter_author_self on dialogues.closing_letter_author rename to letter_author_own;
alter policy invitation_mail on dialogues.invitation rename to invitation_worker;
