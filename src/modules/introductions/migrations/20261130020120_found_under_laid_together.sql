-- As before, and: who is found under a theme is found under the one it was laid into.
do $$
declare
  body text := pg_get_functiondef('introductions.found(text,uuid,uuid,integer)'::regprocedure);
begin
  if position('i.theme_ids @> array[theme]' in body) = 0 then
    raise exception 'who is found under a theme is asked in another way by now';
  end if;
  execute replace(body, 'i.theme_ids @> array[theme]',
    'i.theme_ids && array(select t.id from action_teams.theme t where t.id = theme or t.merged_into = theme)');
end
$$;
