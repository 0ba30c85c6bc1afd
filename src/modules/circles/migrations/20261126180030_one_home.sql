-- Nothing reads these any more: where a circle sits stands in circles.within.
alter table circles.circle drop column sector_id, drop column region_id;
