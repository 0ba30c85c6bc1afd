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
