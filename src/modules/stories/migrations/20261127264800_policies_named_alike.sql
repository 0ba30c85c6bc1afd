-- What the worker may do with a whole table has one name everywhere, as what who shared something may do with the story it became.
-- Nobody sees more or less.
alter policy about_letter on stories.about rename to about_worker;
alter policy picture_add_shared on stories.picture rename to picture_add_of_shared;
alter policy picture_file_add_shared on stories.picture_file rename to picture_file_add_of_shared;
alter policy placed_letter on stories.placed rename to placed_worker;
alter policy published_letter on stories.published rename to published_worker;
alter policy reaction_letter on stories.reaction rename to reaction_worker;
alter policy shared_letter on stories.shared rename to shared_worker;
alter policy story_take_back_shared on stories.story rename to story_take_back_of_shared;
alter policy writer_letter on stories.writer rename to writer_worker;
