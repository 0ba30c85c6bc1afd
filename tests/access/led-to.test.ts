import { expect, test } from 'vitest'
import { modules } from '../../src/modules.ts'
import { routesOf } from '../../src/platform/web/server.ts'
import { leadsIn, reached, routeFinder, routesAt, routesReached, unlike } from './led-to.ts'
import { notLedTo } from './not-led-to.ts'

test('what is shown leads along links, forms that ask, pictures, sound and open lines, and nowhere outside', () => {
  const html = `
    <a class="kv-link" href="/agenda?of=mine&amp;month=2026-11#nu">Agenda</a> <a href="https://elders.example/">Elders</a>
    <a href="//elders.example/x">Ook elders</a> <a href="#hier">Hier</a> <a href="/">Voor</a>
    <form method="get" action="/people"><input name="q"></form>
    <form action="/mine/calendar" method="post"><button>Maak</button></form>
    <video src="/week/een/kept/1/file"><track src="/week/een/kept/1/captions.vtt"></video>
    <kv-live data-line="/week/een/live/line"></kv-live>`
  expect(leadsIn(html)).toEqual([
    ...['/agenda?of=mine&month=2026-11', '/', '/people', '/week/een/kept/1/file'],
    ...['/week/een/kept/1/captions.vtt', '/week/een/live/line'],
  ])
})

test('an address is reached from the door on, along what opens', () => {
  const walked = {
    answers: new Map([
      ['/', 'open'],
      ['/agenda', 'open'],
      ['/closed', 'denied'],
      ['/behind', 'open'],
      ['/alone', 'open'],
    ] as const),
    leads: new Map([
      ['/', ['/agenda', '/closed', '/not-asked']],
      ['/agenda', ['/']],
      ['/closed', ['/behind']],
      ['/alone', ['/agenda']],
    ]),
  }
  expect([...reached(walked, ['/'])].sort()).toEqual(['/', '/agenda'])
})

test('of two routes that fit an address, the one that names more of it is meant', () => {
  const paths = ['/people/persons/:id', '/people/:slug/:id', '/people/persons/new', '/assets/*', '/a.ics']
  expect(routesAt(paths, ['/people/persons/new?x=1', '/assets/a/b.css', '/axics'])).toEqual([
    '/people/persons/new',
    '/assets/*',
  ])
})

test('where few addresses of each route were opened, a route is reached along the routes that lead to it', () => {
  const walked = {
    answers: new Map([
      ['/', 'open'],
      ['/fires/1', 'open'],
      ['/fires/1/wall', 'open'],
      ['/closed/1', 'denied'],
      ['/alone/1', 'open'],
    ] as const),
    leads: new Map([
      // One that was not opened, of a kind of which another was.
      ['/', ['/fires/2', '/closed/1', '/never/1']],
      ['/fires/1', ['/fires/2/wall', '/']],
      ['/alone/1', ['/']],
    ]),
  }
  const routeAt = routeFinder([
    '/',
    '/fires/:id',
    '/fires/:id/wall',
    '/closed/:id',
    '/never/:id',
    '/alone/:id',
  ])
  expect([...routesReached(walked, ['/', '/gone'], routeAt)].sort()).toEqual([
    '/',
    '/fires/:id',
    '/fires/:id/wall',
  ])
})

test('a page to which nothing leads is found, and so is a reason that is none any more', () => {
  const listed = { '/letter/:code': 'a letter', '/agenda': 'no reason', '/gone': 'gone' }
  expect(unlike(['/', '/agenda', '/alone', '/letter/:code'], new Set(['/', '/agenda']), listed)).toEqual({
    alone: ['/alone'],
    ledTo: ['/agenda', '/gone'],
  })
})

test('every page for which there is a reason is there', () => {
  const paths = routesOf(modules).flatMap(({ method, path }) => (method === 'GET' ? [path] : []))
  expect(Object.keys(notLedTo).filter((path) => !paths.includes(path))).toEqual([])
})
