-- Everything, or these few: one plan for both reads all stories to find twenty. Planned for what is asked.
alter function search.read_circles(uuid[]) set plan_cache_mode = force_custom_plan;
alter function search.read_gatherings(uuid[]) set plan_cache_mode = force_custom_plan;
alter function search.read_themes(uuid[]) set plan_cache_mode = force_custom_plan;
alter function search.read_about(uuid[]) set plan_cache_mode = force_custom_plan;
alter function search.read_programme(uuid[]) set plan_cache_mode = force_custom_plan;
alter function search.read_stories(uuid[]) set plan_cache_mode = force_custom_plan;
alter function search.read_persons(uuid[]) set plan_cache_mode = force_custom_plan;
