// Covers: src/cli/import, src/cli/locales, src/modules/stories/migrations, src/modules/stories/taking-over, src/modules/stories/keywords, src/modules/stories/pictures, src/modules/stories/reading, src/modules/stories/writing, src/modules/stories/slug.ts, src/modules/stories/schema.ts, src/modules/library, src/modules/circles/migrations, src/modules/movements/migrations, src/modules/people/migrations
import { expect, test } from 'vitest'
import { startTestApplication } from '../../../../tests/support/application.ts'
import { MovingIn } from './testing/moving-in.ts'

const site = MovingIn.forThisFile()

const arabic = 'في الأسبوع الماضي اجتمعنا جميعا في بيت الحي على الرصيف. كان هناك حساء وضحكنا كثيرا.'

test('a story in a language of elsewhere stands here in that language, and is in no list of another', async () => {
  const { file, take, rows, reportOf } = site
  const path = await file({ id: 1, title: 'بيت', content: `<ul><li>${arabic}</li></ul>` }, { id: 2 })
  expect((await take(path)).exit).toBe(0)
  expect(await reportOf(path)).toContain('in het Arabisch')
  const inWhat = () =>
    rows(
      `select p.language, p.written_in, s.written_in as own from stories.published p
       join stories.story s on s.id = p.story_id order by p.title`,
    )
  const both = [
    { language: 'nl', written_in: null, own: null },
    { language: 'nl', written_in: 'ar', own: 'ar' },
  ]
  expect(await inWhat()).toEqual(both)
  const [story] = await rows<{ slug: string }>("select slug from stories.published where written_in = 'ar'")
  const world = await startTestApplication({}, undefined, site.database)
  try {
    const visitor = world.visitor()
    const page = await visitor.get(`/stories/${story?.slug}`)
    expect(page.html).toMatch(/<article class="kv-story" lang="ar"/)
    expect(page.html).toContain('<div class="kv-story__body" dir="rtl"')
    expect(page.html).toContain('"inLanguage":"ar"')
    const list = await visitor.get('/stories')
    expect(list.html).toContain('in het Arabisch')
    expect(list.html).toContain('lang="ar"')
    expect((await visitor.get('/stories?language=nl')).html).not.toContain(String(story?.slug))
    expect((await visitor.get('/stories/feed.atom')).html).toContain('xml:lang="ar"')
    expect((await visitor.get('/stories/feed.rss')).html).toContain('<dc:language>ar</dc:language>')
    await world.app.drained()
    const found = (await visitor.get(`/search?q=${encodeURIComponent('حساء')}`)).html
    expect(found).toContain(`href="/stories/${story?.slug}"`)
    expect(found).toContain('<li class="kv-found__item" lang="ar">')
  } finally {
    await world.close()
  }
  // What the site says afterwards is so here too.
  await take(await file({ id: 1, title: 'بيت', content: arabic, language: 'fa' }, { id: 2, language: 'en' }))
  expect(await inWhat()).toEqual([
    { language: 'en', written_in: null, own: null },
    { language: 'nl', written_in: 'fa', own: 'fa' },
  ])
})

test('one post in two languages is two stories, each at its own address, again and back', async () => {
  const { file, take, rows, titles } = site
  const both = {
    id: 3,
    name: 'dag',
    title: '[:nl]Dag[:en]Hello[:]',
    content: '[:nl]Hier staat iets.[:en]Something stands here.[:]',
  }
  const path = await file(both)
  expect((await take(path)).out).toContain('zijn 2 verhalen overgenomen')
  const leads = (address: string) =>
    rows(`select p.title, p.language from stories.old_address a join stories.published p using (story_id)
      where a.address = sha256('${address}')`)
  expect(await leads('/2023/01/dag')).toEqual([{ title: 'Dag', language: 'nl' }])
  expect(await leads('/en/2023/01/dag')).toEqual([{ title: 'Hello', language: 'en' }])
  expect(await leads('?p=3')).toEqual([{ title: 'Dag', language: 'nl' }])
  expect((await take(path)).out).toContain('2 verhalen stonden er al zo')
  const renamed = { ...both, name: 'goeiedag', content: both.content.replace('Something', 'A thing') }
  expect((await take(await file(renamed))).out).toContain('2 verhalen stonden er al en zijn bijgewerkt')
  await take(await file({ ...renamed, status: 'private' }))
  expect(await titles()).toEqual([])
  await take(path)
  expect((await take(path, '--undo')).out).toBe('2 verhalen zijn teruggenomen.')
  expect(await titles()).toEqual([])
})
