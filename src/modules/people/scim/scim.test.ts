import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filterFrom } from './filter.ts'
import { patched } from './patch.ts'
import { UserBody } from './resource.ts'

const before = {
  userName: 'noor',
  externalId: null,
  email: 'noor@delinde.example',
  name: 'Noor',
  active: true,
}
const patch = (...Operations: unknown[]) => patched(before, { Operations })

describe('a patch', () => {
  test.each([
    [{ op: 'replace', path: 'active', value: false }],
    [{ op: 'Replace', path: 'active', value: 'False' }],
    [{ op: 'replace', value: { active: false } }],
    [{ op: 'add', path: 'urn:ietf:params:scim:schemas:core:2.0:User:active', value: false }],
  ])('%j says that somebody left', (operation) => {
    expect(patch(operation)).toEqual({ ...before, active: false })
  })

  test('changes names and lets what is not kept pass', () => {
    expect(
      patch(
        { op: 'replace', path: 'displayName', value: 'Noor A.' },
        { op: 'add', path: 'phoneNumbers', value: [{ value: '06' }] },
        { op: 'replace', path: 'emails[type eq "work"].value', value: 'N@delinde.example' },
        { op: 'remove', path: 'externalId' },
      ),
    ).toEqual({ ...before, name: 'Noor A.', email: 'n@delinde.example' })
  })

  test.each([
    [{ op: 'replace', path: 'password', value: 'x' }, 'invalidPath'],
    [{ op: 'replace', path: '__proto__', value: { active: false } }, 'invalidPath'],
    [{ op: 'replace', path: 'active', value: 'misschien' }, 'invalidValue'],
    [{ op: 'replace', path: 'userName', value: '' }, 'invalidValue'],
    [{ op: 'remove', path: 'userName' }, 'invalidValue'],
    [{ op: 'replace', value: 'x' }, 'invalidValue'],
    [{ op: 'delete', path: 'active' }, 'invalidSyntax'],
    ['x', 'invalidSyntax'],
  ])('%j is refused', (operation, wrong) => expect(patch(operation)).toBe(wrong))

  test.each([undefined, null, [], {}, { Operations: [] }, { Operations: 'x' }])('%j is no patch', (body) => {
    expect(patched(before, body)).toBe('invalidSyntax')
  })
})

test.each([
  ['userName eq "noor@delinde.example"', { by: 'userName', value: 'noor@delinde.example' }],
  ['USERNAME EQ "x"', { by: 'userName', value: 'x' }],
  ['externalId eq "a\\"b"', { by: 'externalId', value: 'a"b' }],
  ['userName sw "a"', undefined],
  ['userName eq "a" or userName pr', undefined],
  ['userName eq noor', undefined],
  ['id eq "x"', undefined],
  [`userName eq "${'x'.repeat(500)}"`, undefined],
  ['', undefined],
])('the filter %j', (text, filter) => expect(filterFrom(text)).toEqual(filter))

test('what an organisation tells of somebody is a name and an address, and nothing else is kept', () => {
  expect(
    UserBody.parse({
      schemas: ['x'],
      userName: 'noor',
      name: { givenName: 'Noor', familyName: 'Aziz' },
      emails: [{ value: 'thuis@elders.example' }, { value: 'Noor@DeLinde.example', primary: 'True' }],
      title: 'verpleegkundige',
      password: 'geheim',
    }),
  ).toEqual({
    userName: 'noor',
    externalId: null,
    email: 'noor@delinde.example',
    name: 'Noor Aziz',
    active: true,
  })
  expect(UserBody.safeParse({ userName: 'noor' }).success).toBe(false)
})

test('whatever is sent is understood or refused, and nothing falls over it', () => {
  const operation = fc.record(
    {
      op: fc.constantFrom('add', 'replace', 'remove', 'Add', ''),
      path: fc.oneof(fc.constantFrom('active', 'name', 'emails', 'userName', 'constructor'), fc.string()),
      value: fc.jsonValue(),
    },
    { requiredKeys: [] },
  )
  const body = fc.oneof(fc.jsonValue(), fc.record({ Operations: fc.array(operation, { maxLength: 4 }) }))
  fc.assert(
    fc.property(body, fc.string(), (sent, filter) => {
      const after = patched(before, sent)
      if (typeof after !== 'string') expect(after.email).toMatch(/^[^@\s]+@[^@\s]+$/)
      const told = UserBody.safeParse(sent)
      if (told.success) expect(Object.keys(told.data).sort()).toEqual(Object.keys(before).sort())
      filterFrom(filter)
    }),
    { numRuns: 2000 },
  )
})
