-- In which language a gathering is described, as its host says it. Null: nobody said so.
alter table gatherings.gathering add column language text check (language in ('nl', 'en'));
grant insert (language), update (language) on gatherings.gathering to kampvuur_web;
