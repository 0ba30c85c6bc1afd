import type { Message } from '../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  help: `Kampvuur from the inside, for who runs the house.

  npm run kampvuur -- import participants <file.csv>
      Takes in participating organisations. Columns: movement, sector, name.
      Taking in the same file twice doubles nothing.

  npm run kampvuur -- import wordpress <export.xml> [--uploads <folder>] [--movement …] [--language nl|en]
                                       [--report <file>] [--dry-run] [--undo]
      Takes over posts and pages of a WordPress site as stories. First the whole file is looked at; then all
      of it comes at once, or nothing. What cannot come along is told in a report beside the file.
      Doing it again doubles nothing. With --dry-run nothing is written, with --undo everything that nobody
      here changed goes back.

  npm run kampvuur -- create-host --name "…" --email … --organisation "…" [--movement "…"] [--phone "…"]
      Makes somebody the host of an organisation and sends a letter with which they come in.
      With --phone their name and number stand on the pages of whoever names nobody yet.

  npm run kampvuur -- backup <folder>
      Makes a backup in that folder of everything in the database and all files, while Kampvuur is running.
      The master key does not go along: keep it somewhere else.

  npm run kampvuur -- restore <backup> [--replace]
      Puts a backup back into an empty database. Stop Kampvuur first.
      With --replace, what is in the database now goes.

  npm run kampvuur -- rotate-key
      Gives the house a new master key. Stop Kampvuur, put the new key where the old one was
      (make it with: openssl rand -hex 32) and give the old one in KAMPVUUR_MASTER_KEY_BEFORE.

  npm run kampvuur -- doctor [--checkpoint <file>]
      Looks whether the house is well. Changes nothing in it.
      With --checkpoint it writes in the file where the log ends now, and looks whether all that was written
      there before is still in the log. Keep the file away from the database's server.

  npm run kampvuur -- audit export [--csv] [--from 2026-01-01] [--until 2026-02-01]
      The log, as FHIR AuditEvents or for a spreadsheet. That you do this is in the log.

  npm run kampvuur -- newsletter bounce < message
      Takes in a message in which the post says that a letter of the month did not arrive. Give this as what the
      mail server does with post to KAMPVUUR_BOUNCES_TO.

  npm run routes [-- --json]
      Every route, with what guards it.

  npm run kampvuur -- help
      This text.

The settings are those of npm start. It works while Kampvuur is running and also while it is not.`,
  'unknown-verb': 'Kampvuur does not know "{verb}". What it does know: npm run kampvuur -- help',

  'database.away': 'The database does not answer. See whether it is running and try again.',
  'database.owner': "This needs the address of the database's owner: give DATABASE_URL as well.",
  'database.other-key':
    'This master key does not belong to this database. Give the KAMPVUUR_MASTER_KEY that Kampvuur runs with. Nothing was changed.',
  'key.gone':
    'The master key {file} is not there. Put it back, or give KAMPVUUR_MASTER_KEY. Is everything still new? Then start Kampvuur once first.',

  'file.absent': 'There is no file {path}.',
  'file.closed': 'The file {path} cannot be read.',
  'file.not-a-file': '{path} is not a file.',
  'file.large': 'The file {path} is larger than 50 MB. That is too large for a list of organisations.',

  line: 'Line {line}: {sentence}',
  'import.usage': 'Like this: npm run kampvuur -- import participants <file.csv>',
  'import.empty': 'The file is empty. Its first line must be: movement,sector,name',
  'import.columns':
    'Line {line}: {missing} is missing. The first line names the columns: movement,sector,name',
  'import.column-twice': 'Line {line}: the column {column} is there twice.',
  'import.no-rows': 'After the names of the columns there is nothing in the file.',
  'row.quotes': 'the quotes do not fit. Put the whole name between "…" and write a " in the name twice.',
  'row.long': 'this line is far too long. No organisation is called that.',
  'row.encoding': 'there are signs here that cannot be read. Save the file as "CSV UTF-8".',
  'row.signs': 'there are invisible control characters here. Take them out.',
  'row.name-long': 'a name is longer than 200 characters.',
  'row.movement': 'the movement is missing.',
  'row.name': 'the name is missing.',
  'row.cells': 'there are more columns than in the first line. Put a name with a comma in it between "…".',
  'remark.twice': 'the same as line {first}. Taken in once.',
  'remark.sector': '{name} was in another sector than {sector} already. That was left as it is.',
  'count.movement': { one: '1 movement', other: '{count} movements' },
  'count.sector': { one: '1 sector', other: '{count} sectors' },
  'count.organisation': { one: '1 organisation', other: '{count} organisations' },
  'import.added': 'Taken in: {list}.',
  'import.nothing-added': 'Nothing was added.',
  'import.known': {
    one: '1 organisation was there already.',
    other: '{count} organisations were there already.',
  },
  'import.placed': {
    one: '1 organisation had no sector yet and has one now.',
    other: '{count} organisations had no sector yet and have one now.',
  },
  'import.bad': {
    one: '1 line could not be used; it says why above.',
    other: '{count} lines could not be used; it says why above.',
  },
  'import.house': "This house's movement is {name}.",

  'wordpress.usage':
    'Like this: npm run kampvuur -- import wordpress <export.xml> [--uploads <folder>] [--movement <name in addresses>] [--language nl|en] [--report <file>] [--dry-run] [--undo]',
  'wordpress.packed':
    'This file is packed (zip or gz). Unpack it first and give the XML file. Nothing has changed.',
  'wordpress.encoding':
    'Line {line}: the file says that it is in "{encoding}", which cannot be read here. Save it as UTF-8. Nothing has changed.',
  'wordpress.bytes':
    'Line {line}, character {column}: these are no characters in {encoding}. Save the file as UTF-8. Nothing has changed.',
  'wordpress.xml':
    'Line {line}, character {column}: the XML is broken here ({reason}). Export it again. Nothing has changed.',
  'wordpress.empty': 'There is nothing in this file. Export it again. Nothing has changed.',
  'wordpress.cut-off':
    'Line {line}: the file ends here and is not whole. Fetch the export again. Nothing has changed.',
  'wordpress.entity':
    'Line {line}, character {column}: here is a sign as in a web page, which XML does not allow (such as &nbsp;). Export it again. Nothing has changed.',
  'wordpress.html':
    'This is a web page and no export. Save what WordPress gives under Tools, Export. Nothing has changed.',
  'wordpress.signs': {
    one: 'The file holds a control character that XML does not allow. Take it out. Line and character: {places}. Nothing has changed.',
    other:
      'The file holds control characters that XML does not allow. Take them out. Line and character: {places}. Nothing has changed.',
  },
  'wordpress.doctype':
    'Line {line}, character {column}: here is a DOCTYPE. No export of WordPress has one. Nothing has changed.',
  'wordpress.no-export':
    'Line {line}, character {column}: this is no export of WordPress: the file begins with "{name}". Nothing has changed.',
  'wordpress.no-version':
    'This is no export of WordPress: nowhere does it say which version it is (wp:wxr_version). Nothing has changed.',
  'wordpress.deep':
    'Line {line}, character {column}: too much stands inside each other here. No export of WordPress is like that. Nothing has changed.',
  'wordpress.long': 'Line {line}, character {column}: this one piece is far too long. Nothing has changed.',
  'wordpress.many': 'This file holds more than {count} posts. Nothing has changed.',
  'wordpress.no-site': 'This file does not say which site it is of. Nothing has changed.',
  'wordpress.no-uploads':
    '{path} is no folder. Give the uploads folder of the old site. Nothing has changed.',
  'wordpress.left.draft': 'a draft: it is its writer’s own, who has no account here',
  'wordpress.left.scheduled': 'was to be published later',
  'wordpress.left.ahead': 'has a date that is still to come ({name}); take it over on that day',
  'wordpress.left.private': 'was private',
  'wordpress.left.password': 'had a password',
  'wordpress.left.trash': 'was in the bin',
  'wordpress.left.status': 'was not published',
  'wordpress.left.type': 'belongs to a plug-in or a theme (type: {name})',
  'wordpress.looking': 'Looked at {percent}% of the file.',
  'wordpress.trying': 'Tried {percent}%. Nothing is written.',
  'wordpress.bringing': 'Took over {percent}%. It can be seen once all of it is there.',
  'wordpress.taking-back': 'Looked at {percent}% to take back.',
  'wordpress.changed-meanwhile': 'The file changed while it was read. Try again. Nothing has changed.',
  'wordpress.refused':
    'Line {line}: the database does not accept "{title}" ({reason}). Take this post out of the file, or look at the story here, and try again. Nothing has changed.',
  'wordpress.no-movement':
    'There is no movement yet to give the stories to. Make it first. Nothing has changed.',
  'wordpress.unknown-movement': 'No movement is called "{movement}" in addresses. Nothing has changed.',
  'wordpress.report-closed': 'The report cannot be written at {path}. Nothing has changed.',
  'wordpress.report-no-file':
    '{path} is no file. Give a file for the report with --report. Nothing has changed.',
  'wordpress.report-lost':
    'The report could not be written to its end ({reason}). What was taken over is there.',
  'wordpress.report.heading': 'Report of moving in from {site}, {date}',
  'wordpress.report.post': 'Line {line}: {title}',
  'wordpress.report.keyword': 'Keyword {name}: stands under {stands} here.',
  'wordpress.report.at': 'What could not come along is told in {path}.',
  'wordpress.would-come': {
    one: '1 story would come from {site}. Nothing was written.',
    other: '{count} stories would come from {site}. Nothing was written.',
  },
  'wordpress.came': {
    one: '1 story was taken over from {site}.',
    other: '{count} stories were taken over from {site}.',
  },
  'wordpress.count.renewed': {
    one: '1 story was here already and is up to date now.',
    other: '{count} stories were here already and are up to date now.',
  },
  'wordpress.count.same': {
    one: '1 story was here already, as it is.',
    other: '{count} stories were here already, as they are.',
  },
  'wordpress.count.pictures-kept': {
    one: '1 story was here like this; its pictures were not at hand now and stayed.',
    other: '{count} stories were here like this; their pictures were not at hand now and stayed.',
  },
  'wordpress.count.pictures-missing': {
    one: '1 story was changed there and not renewed here: its pictures would go. Give the folder with --uploads.',
    other:
      '{count} stories were changed there and not renewed here: their pictures would go. Give the folder with --uploads.',
  },
  'wordpress.count.taken-back': {
    one: '1 story is no longer public there and was taken away here.',
    other: '{count} stories are no longer public there and were taken away here.',
  },
  'wordpress.count.changed-here': {
    one: '1 story was changed here and left as it is.',
    other: '{count} stories were changed here and left as they are.',
  },
  'wordpress.count.gone-here': {
    one: '1 story was thrown away here and did not come back.',
    other: '{count} stories were thrown away here and did not come back.',
  },
  'wordpress.count.left': { one: '1 post did not come along.', other: '{count} posts did not come along.' },
  'wordpress.count.comments': {
    one: '1 comment did not come along.',
    other: '{count} comments did not come along.',
  },
  'wordpress.would-go': {
    one: '1 story would be taken back. Nothing has changed.',
    other: '{count} stories would be taken back. Nothing has changed.',
  },
  'wordpress.went': { one: '1 story was taken back.', other: '{count} stories were taken back.' },
  'wordpress.went.changed-here': {
    one: '1 story was changed here and stayed.',
    other: '{count} stories were changed here and stayed.',
  },
  'wordpress.went.another': {
    one: '1 post is not of this export here, and stayed: another post has the same guid.',
    other: '{count} posts are not of this export here, and stayed: other posts have the same guid.',
  },
  'wordpress.went.gone-here': {
    one: '1 post of this export is no story here.',
    other: '{count} posts of this export are no stories here.',
  },
  'wordpress.left.long': 'too long for a story',
  'wordpress.left.unreadable': 'is built so that it cannot be read here ({name})',
  'wordpress.left.empty': 'held no text',
  'wordpress.left.twice': 'is in the file twice; the first came along',
  'wordpress.left.twice-other':
    'is in the file twice at the same address, in other words; the first came along',
  'wordpress.left.whose': 'of {name}',
  'wordpress.left.taken-back': 'was a story here already and has been taken away now',
  'wordpress.left.still-here': 'is still here, because somebody changed it here: see whether it must go',
  'wordpress.left.another':
    'another post with the same guid stands here as a story: see whether that should go',
  'wordpress.left.changed-here': 'was changed here and left as it is',
  'wordpress.left.pictures-kept': 'its pictures are not at hand now; those that were here stayed',
  'wordpress.left.pictures-missing':
    'was changed there and not renewed here: its pictures are not at hand now and would go. Give the folder with --uploads',
  'wordpress.left.gone-here': 'was thrown away here and did not come back',
  'wordpress.left.html': '{name}',
  'wordpress.left.shortcode': 'the shortcode [{name}]; what stood in it stayed',
  'wordpress.left.block': 'the block {name}: that was not in the text itself',
  'wordpress.left.picture': 'picture number {name} is not in the export',
  'wordpress.left.picture-elsewhere': 'the picture {name} is on another site',
  'wordpress.left.picture-no-uploads': 'the picture {name}: no uploads folder was given',
  'wordpress.left.picture-absent': 'the picture {name} is not in the uploads folder',
  'wordpress.left.picture-outside': 'the picture {name} points outside the uploads folder',
  'wordpress.left.picture-large': 'the picture {name} is larger than 10 MB',
  'wordpress.left.picture-unknown': 'the picture {name} cannot be kept here',
  'wordpress.left.document':
    'the file {name} stays on the old site: keep it reachable there, or put it elsewhere and change the link',
  'wordpress.left.authors': 'too many names above it: {name}',
  'wordpress.left.headings': 'too many or too long keywords: {name}',
  'wordpress.left.excerpt': 'the summary is too long for "in short"',
  'wordpress.left.comments': 'comments: {name}',
  'wordpress.left.sticky': 'stood at the top; here the newest stands at the top',
  'wordpress.came.mistaken': 'The file says that it is in {encoding}, but it is UTF-8. It was read as that.',
  'wordpress.came.shared-address':
    'the old address {name} already leads to a story of another site here; once that is gone it leads to this one',
  'wordpress.came.language':
    'is in a language that this house does not know ({name}), and stands here as the rest of the site',
  'wordpress.came.untitled': 'had no title; its first words stand above it now',
  'wordpress.came.long-title': 'the title was shortened: {name}',
  'wordpress.came.undated': 'had no date; here it got an old one, so that it does not stand as news',

  'host.usage':
    'Like this: npm run kampvuur -- create-host --name "…" --email … --organisation "…" [--movement "…"] [--phone "…"]',
  'host.name': 'Who is it? Give --name "…", no longer than 120 characters.',
  'host.email': 'Where does the letter go? Give --email with a whole mail address, such as els@example.org.',
  'host.organisation':
    'Of what? Give --organisation "…", no longer than 200 characters. Or --movement "…" alone, for who answers the telephone of the movement.',
  'host.movement': 'Give --movement a name of no more than 200 characters.',
  'host.phone': 'Give --phone a number with digits, spaces and dashes, such as 085 000 00 11.',
  'host.no-movement': 'There is no movement yet. Name it with --movement "…".',
  'host.which-movement': '{name} is there in more than one movement. Say which with --movement "…".',
  'host.made.movement': 'The movement {name} was made.',
  'host.made.sector': 'The sector {name} was made.',
  'host.made.organisation': 'The organisation {name} was made.',
  'host.done': '{name} is now host of {organisation}.',
  'host.known': '{name} was host of {organisation} already.',
  'host.other-name': 'Somebody has {email} already: {name}. That name was left as it is.',
  'host.contact': 'The pages of {list} now say whom to call: {name}.',
  'host.next.now': 'A letter is going to {email} now. It holds a link with which to come in.',
  'host.next.later': 'The letter to {email} is ready. It leaves as soon as Kampvuur runs: npm start',
  'host.next.no-post': 'The letter to {email} is ready. It leaves as soon as Kampvuur runs with an SMTP_URL.',
  'host.next.example':
    'The letter can be read at {origin}/demo/mail: in the example no mail leaves the house.',
  'host.next.example-later':
    'The letter is ready. Start Kampvuur with npm start and read it at {origin}/demo/mail: in the example no mail leaves the house.',

  'doctor.usage': 'Like this: npm run kampvuur -- doctor, or npm run kampvuur -- doctor --checkpoint <file>',
  'doctor.nothing-yet': 'There is no database in {data} yet. Start Kampvuur once first: npm start',
  'doctor.fine': 'good ',
  'doctor.wrong': 'WRONG',
  'doctor.well': 'The house is well.',
  'doctor.ill': { one: '1 thing is wrong.', other: '{count} things are wrong.' },
  'doctor.cannot-look': 'This could not be looked at. The database says: {reason}.',
  'migrations.fine': 'The tables are those of this version.',
  'migrations.waiting': {
    one: '1 migration is waiting. Start Kampvuur to have it done.',
    other: '{count} migrations are waiting. Start Kampvuur to have them done.',
  },
  'migrations.newer': {
    one: 'The database has 1 migration that this version does not know. Use a newer version of Kampvuur.',
    other:
      'The database has {count} migrations that this version does not know. Use a newer version of Kampvuur.',
  },
  'tables.fine': 'On every table the database decides who sees which row.',
  'tables.unguarded':
    'On {name} the database does not decide who sees which row. Turn row-level security on.',
  'roles.fine': 'The roles that Kampvuur works with can do only what they must.',
  'roles.missing': 'The role {role} is not there. Start Kampvuur to have it made.',
  'roles.powerful': 'The role {role} can do too much: {right}. Take that away from it.',
  'audit.fine': {
    one: 'The audit log fits: 1 entry, and nothing changed or taken out.',
    other: 'The audit log fits: {count} entries, and nothing changed or taken out.',
  },
  'audit.broken':
    'The audit log does not fit: in chain {chain}, entry {number} was changed, taken out or put in.',
  'audit.heads': 'The audit log does not fit: of {chains} chains {count} are left.',
  'audit.stray': 'The audit log does not fit: chain {chain}, which does not exist, has entries ({count}).',
  'audit.closed': 'No role of Kampvuur can change the audit log.',
  'audit.open': 'The role {role} can change {name}. Take that away from it.',
  'key.fine': 'The master key opens what was sealed.',
  'key.nothing-sealed': 'Nothing was sealed yet.',
  'key.closed': 'The master key does not fit: of {looked} keys {count} stay closed.',
  'key.roles': 'The master key is not the one that Kampvuur runs with.',
  'search.fine': 'Search: everything could be laid in.',
  'search.set-aside': {
    one: 'Search: one thing of the kind “{kind}” could not be laid in and is not found.',
    other: 'Search: {count} things of the kind “{kind}” could not be laid in and are not found.',
  },
  'outbox.fine': {
    one: 'Nothing is left lying. 1 message is on its way.',
    other: 'Nothing is left lying. {count} messages are on their way.',
  },
  'outbox.late': {
    one: '1 message has been waiting since {since}. Is Kampvuur running?',
    other: '{count} messages are waiting, the oldest since {since}. Is Kampvuur running?',
  },
  'post.none': 'No mail server is set (SMTP_URL).',
  'post.fine': 'The mail server {host} answers and takes us.',
  'post.refused':
    'The mail server {host} is not there: nothing listens at that port. Is SMTP_URL right, and is it running?',
  'post.not-found': 'There is no mail server called {host}. Is SMTP_URL right?',
  'post.silent': 'The mail server {host} gives no answer. May this house go out there?',
  'post.certificate':
    'The mail server {host} cannot prove who it is: its certificate is wrong or has expired.',
  'post.encryption':
    'No encrypted line to the mail server {host} comes about. Does smtp:// or smtps:// fit the port in SMTP_URL?',
  'post.sign-in': 'The mail server {host} does not take the name and the password in SMTP_URL.',
  'post.sender': 'The mail server {host} takes nothing from this sender. Is MAIL_FROM right?',
  'post.not-now': 'The mail server {host} takes nothing now. Look again later.',
  'post.hung-up': 'The mail server {host} breaks off the line.',
  'letters.late': {
    one: '1 letter has been waiting since {since}. Does the post work (SMTP_URL)?',
    other: '{count} letters are waiting, the oldest since {since}. Does the post work (SMTP_URL)?',
  },
  'letters.declined': {
    one: '{server} did not accept 1 letter of the month.',
    other:
      '{server} did not accept {count} letters of the month. Is the address of this server on a list, or are SPF and DKIM not right?',
  },
  'letters.failed': {
    one: '1 letter did not arrive after a week of trying.',
    other: '{count} letters did not arrive after a week of trying.',
  },

  'backup.usage': 'Like this: npm run kampvuur -- backup <folder>',
  'backup.made': 'The backup was made: {folder} ({rows} rows from {tables} tables).',
  'backup.files': {
    one: 'One file came along: what was spoken, drawn or photographed.',
    other: '{count} files came along: what was spoken, drawn or photographed.',
  },
  'backup.missing': {
    one: 'One file was not there, so it did not come along. Look with: npm run kampvuur -- doctor',
    other: '{count} files were not there, so they did not come along. Look with: npm run kampvuur -- doctor',
  },
  'backup.files-away': 'The files in {folder} cannot be reached now. Nothing was changed.',
  'backup.key':
    'It only opens with master key {id}, which is not in it: keep that somewhere else than the backup.',
  'backup.full':
    'There is not enough room in {folder}. No backup was made, and nothing half was left behind.',
  'backup.closed': 'Nothing can be written in {folder}. No backup was made.',
  'backup.not-whole':
    '{folder} is not a whole backup. Perhaps making it was interrupted, or a part went missing. Nothing was changed.',
  'backup.broken':
    'In this backup {file} is no longer as it was written. Take another backup. Nothing was changed.',
  'backup.newer': 'A newer version of Kampvuur made this backup. Use that version. Nothing was changed.',
  'backup.other-key':
    'This backup belongs to master key {needed}, and this is master key {given}. Give the other one in KAMPVUUR_MASTER_KEY. Nothing was changed.',
  'backup.not-empty':
    'There is something in this database already. Take an empty one, or say with --replace that it may go. Nothing was changed.',
  'backup.in-use': 'Somebody is still working in this database. Stop Kampvuur first. Nothing was changed.',
  'restore.usage': 'Like this: npm run kampvuur -- restore <backup> [--replace]',
  'restore.key':
    'This backup only opens with master key {needed}. Put it in {file}, or give KAMPVUUR_MASTER_KEY.',
  'restore.done': 'Everything is again as it was on {moment}: {rows} rows.',
  'restore.next':
    'What was erased, taken back or ended since then stays closed; the lists beside the backup tell. All else is there again as it was. Everybody comes in anew. Start Kampvuur: npm start',
  'files.none': 'Nothing has been spoken, drawn or photographed yet.',
  'files.fine': {
    one: 'The one file stands where it should, in {place}.',
    other: 'All {count} files stand where they should, in {place}.',
  },
  'files.missing': {
    one: 'A file is missing in {place}: {first}. Take it from a backup, folder files.',
    other:
      '{count} files are missing in {place}, the first is {first}. Take them from a backup, folder files.',
  },
  'files.away': 'The files in {place} cannot be reached.',
  'backups.none': 'No backup has been made yet.',
  'backups.fine': {
    one: 'What was erased is no longer in the backup there is.',
    other: 'What was erased is no longer in any of the {count} backups there are.',
  },
  'backups.unlisted': {
    one: 'The list beside {place} does not know yet that something was taken back or ended once. Connect that disk; Kampvuur then writes it down.',
    other:
      'The list beside {place} does not know yet that something was taken back or ended {count} times. Connect that disk; Kampvuur then writes it down.',
  },
  'backups.behind': {
    one: '1 key that was erased is still in {place}. Connect that disk; Kampvuur then takes it out.',
    other:
      '{count} keys that were erased are still in {place}. Connect that disk; Kampvuur then takes them out.',
  },

  'rotate.usage': 'Like this: npm run kampvuur -- rotate-key',
  'rotate.both':
    'This needs two keys: the new one in KAMPVUUR_MASTER_KEY (or wherever it stands), and the old one in KAMPVUUR_MASTER_KEY_BEFORE. Nothing was changed.',
  'rotate.done': {
    one: 'The house now belongs to master key {id}. 1 key was wrapped anew.',
    other: 'The house now belongs to master key {id}. {count} keys were wrapped anew.',
  },
  'rotate.closed': {
    one: '1 key opened with neither and was left as it is.',
    other: '{count} keys opened with neither and were left as they are.',
  },
  'rotate.next':
    'Make a backup now. Then destroy master key {id}: what is sealed in older backups never opens again. Start Kampvuur without KAMPVUUR_MASTER_KEY_BEFORE.',

  'newsletter.bounce.taken': 'Taken in: this letter did not arrive.',
  'newsletter.bounce.declined': 'Taken in: this letter was not accepted, which says nothing of the address.',
  'newsletter.bounce.other':
    'This message does not say that a letter of the month did not arrive. Nothing was done.',

  'audit.usage':
    'Like this: npm run kampvuur -- audit export [--csv] [--from 2026-01-01] [--until 2026-02-01]',
  'checkpoint.fine': {
    one: 'The log still holds all that was written down in {file} once. Where it ends now is in there too.',
    other:
      'The log still holds all that was written down in {file} {count} times. Where it ends now is in there too.',
  },
  'checkpoint.lost':
    'The log does not fit: in chain {chain}, entry {number} is no longer the one that was written down.',
  'checkpoint.unreadable': 'A line in {file} was changed, or the file cannot be read.',

  'routes.usage': 'Like this: npm run routes, or npm run routes -- --json',
  'routes.method': 'method',
  'routes.path': 'path',
  'routes.policy': 'who may',
  'routes.kind': 'kind',
  'routes.thing': 'thing',
} satisfies Record<keyof typeof nl, Message>
