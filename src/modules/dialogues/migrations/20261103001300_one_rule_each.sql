-- A rule for everything is also a rule for reading, and was weighed a second time for every row that is read. Who may
-- read stands in the rules for reading alone; here stands who may lay down, move and take away.
drop policy cluster_words_lay on dialogues.cluster_contribution;
create policy cluster_words_lay on dialogues.cluster_contribution for insert to kampvuur_web
  with check (contribution_id in (select c.id from contributions.contribution c where c.circle_id in (select circles.my_kept_circles())));
create policy cluster_words_move on dialogues.cluster_contribution for update to kampvuur_web
  using (contribution_id in (select c.id from contributions.contribution c where c.circle_id in (select circles.my_kept_circles())))
  with check (contribution_id in (select c.id from contributions.contribution c where c.circle_id in (select circles.my_kept_circles())));
create policy cluster_words_loosen on dialogues.cluster_contribution for delete to kampvuur_web
  using (contribution_id in (select c.id from contributions.contribution c where c.circle_id in (select circles.my_kept_circles())));

drop policy cluster_keep on dialogues.cluster;
create policy cluster_keep on dialogues.cluster for insert to kampvuur_web
  with check (circle_id in (select circles.my_kept_circles()));
create policy cluster_change on dialogues.cluster for update to kampvuur_web
  using (circle_id in (select circles.my_kept_circles()))
  with check (circle_id in (select circles.my_kept_circles()));
create policy cluster_take_apart on dialogues.cluster for delete to kampvuur_web
  using (circle_id in (select circles.my_kept_circles()));

-- A person sits in some circles, not in the thousand that PostgreSQL assumes.
alter function circles.my_circles() rows 20;
alter function circles.my_kept_circles() rows 5;
alter function contributions.words_i_carry() rows 50;
