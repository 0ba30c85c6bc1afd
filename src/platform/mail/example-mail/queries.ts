import type { Db } from '../../database/connect.ts'

export interface ExampleLetter {
  id: string
  at: Date
  recipient: string
  subject: string
  body: string
  calendar: string | null
  html: string | null
  headers: string | null
}

const newest = 200

/** The newest letters first. */
export function listExampleLetters(db: Db): Promise<ExampleLetter[]> {
  return db.selectFrom('platform.example_mail').selectAll().orderBy('id', 'desc').limit(newest).execute()
}

export function findExampleLetter(db: Db, id: string): Promise<ExampleLetter | undefined> {
  return db.selectFrom('platform.example_mail').selectAll().where('id', '=', id).executeTakeFirst()
}
