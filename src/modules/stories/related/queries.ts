import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import { prepared } from '../../../platform/database/prepared.ts'
import { type Bilingual, inLanguage, type Locale } from '../../../platform/i18n/words.ts'
import type { ListedStory } from '../reading/listed.ts'
import { roomIsOpen } from '../reading/open-room.ts'

/** A story about the same, with what they share of themes and keywords, what is rarest first. */
export interface RelatedStory extends ListedStory {
  shared: string[]
  /** Above 0; what two stories share weighs by how rare it is. */
  weight: number
}

/**
 * What two stories must share at least before the one stands under the other: about a keyword that few others have. Found by hand with
 * the example stories (`related.db.test.ts`).
 */
const least = 3

/** Of what thousands share the latest are enough: it says little of any of them. */
const enough = 100

/** So many stand under a story. */
const shown = 4

// What is shared is a number in it: of a theme, rubric or keyword above 0, of a word below it.
type Row = Omit<RelatedStory, 'shared'> & { shared: Bilingual[] }

const alikeTo = prepared(
  (_, { storyId }: { storyId: string }) => sql<Row>`
    with mine as materialized (
      select p.telling, coalesce(p.written_in, p.language) as language from stories.published p where p.story_id = ${storyId}
    ), terms as materialized (
      select coalesce(t.merged_into, t.id) as id from stories.about a join action_teams.theme t on t.id = a.theme_id
        where a.story_id = ${storyId}
      union select p.rubric_id from stories.published p where p.story_id = ${storyId} and p.rubric_id is not null
    ), under as materialized (
      select t.id, coalesce(t.merged_into, t.id) as term, t.kind,
          dense_rank() over (order by coalesce(t.merged_into, t.id))::int as what from action_teams.theme t
        where t.id in (select terms.id from terms) or t.merged_into in (select terms.id from terms)
    ), shares as materialized (
      select p.story_id, -w.what::int as what, 0.5::float as factor
        from mine cross join lateral unnest(mine.telling) with ordinality w (word, what)
        cross join lateral (select l.story_id from stories.published l
          where l.telling @> array[w.word] and coalesce(l.written_in, l.language) = mine.language and l.story_id <> ${storyId} limit ${enough}) p
      union
      select a.story_id, u.what, case u.kind when 'keyword' then 1.5 else 0.5 end
        from under u cross join lateral (select l.story_id from stories.about l
          where l.theme_id = u.id and l.published_at is not null and l.story_id <> ${storyId}
          order by l.published_at desc, l.story_id limit ${enough}) a
      union
      select p.story_id, u.what, 0.5
        from under u cross join lateral (select l.story_id from stories.published l
          where l.rubric_id = u.id and l.story_id <> ${storyId} order by l.published_at desc, l.id limit ${enough}) p
        where u.kind = 'rubric'
    ), rare as (
      select s.what, ln(1 + (select count(distinct n.story_id) from shares n)::float / count(*)) as weight
        from shares s group by s.what
    ), alike as (
      select s.story_id, sum(s.factor * r.weight) as weight
        from shares s join rare r using (what)
        group by s.story_id having sum(s.factor * r.weight) >= ${least}
        order by 2 desc, 1 limit ${shown}
    ), best as (
      select max(alike.weight) as weight from alike
    )
    select p.id, p.slug, p.kind, p.language, p.written_in as "writtenIn", p.title, p.in_short as "inShort", p.bylines, c.name as circle,
        m.slug as "movementSlug", m.name as "movementName", p.published_at as "publishedAt", alike.weight,
        (select coalesce(json_agg(t.name order by s.factor * r.weight desc, s.what) filter (where t.kind in ('keyword', 'theme')), '[]')
          from shares s join rare r using (what) join (select distinct u.what, u.term from under u) u using (what)
          join action_teams.theme t on t.id = u.term where s.story_id = alike.story_id) as shared
      from alike join best on alike.weight >= best.weight * 0.4 join stories.published p using (story_id)
        left join circles.circle c on c.id = p.circle_id
        left join circles.circle m on m.id = p.movement_id
      where ${roomIsOpen()}
      order by alike.weight desc, p.story_id`,
)

/**
 * What else the actor may read about the same, what is most alike first. The measure: each keyword, theme, rubric and telling word
 * (`stories.published.telling`) that two stories share weighs ln(1 + n / d), where n is how many stories share anything with this one
 * and d how many share that; a keyword counts 1.5 times because somebody chose it, a word of the text and a broad theme or rubric half. What
 * weighs much less than the first is left out. Only what the actor may read is
 * looked at, so that the order tells nothing of the rest. One query, which costs as much among thousands of stories as among a hundred.
 */
export async function relatedTo(db: Db, locale: Locale, storyId: string): Promise<RelatedStory[]> {
  const rows = await alikeTo(db, { storyId })
  return rows.map(({ shared, ...story }) => ({
    ...story,
    shared: shared.slice(0, 2).map((name) => inLanguage(name, locale)),
  }))
}
