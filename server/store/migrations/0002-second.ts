import type { Migration } from './migration.ts'

export const second: Migration = {
  version: 2,
  name: 'second',
  statements: ({ withoutRowid }) => [
    // 1: everybody in it is simulated; it leaves nothing behind.
    'alter table session add column rehearsal bigint not null default 0',
    // Every few seconds it is asked which rehearsals are done; few sessions are rehearsals.
    'create index session_rehearsal on session (created_at) where rehearsal = 1',
    // At which step the open slide takes answers, where it has steps.
    'alter table session add column open_step text',
    // The name under which a handout is saved; images have none.
    `alter table asset add column name text not null default ''`,
    // Texts that seem obscene, and those that wait until somebody approves them.
    'alter table question add column marked bigint not null default 0',
    'alter table question add column pending bigint not null default 0',
    // What was written in answer, and what was asked before somebody corrected it.
    'alter table question add column answer text',
    'alter table question add column original text',
    'alter table response add column marked bigint not null default 0',
    'alter table response add column pending bigint not null default 0',
    // Texts that are keys of counts, hidden or shown by hand.
    `create table moderated_word (
      session_id text not null references session (id) on delete cascade,
      slide_id text not null,
      run bigint not null,
      key text not null,
      hidden bigint not null,
      primary key (session_id, slide_id, run, key)
    ) ${withoutRowid}`,
    // How many hints somebody has taken before answering.
    `create table hint_taken (
      session_id text not null references session (id) on delete cascade,
      participant_id text not null,
      slide_id text not null,
      run bigint not null,
      taken bigint not null,
      at bigint not null,
      primary key (session_id, participant_id, slide_id, run)
    ) ${withoutRowid}`,
    'alter table participant add column team bigint',
    'alter table participant add column streak bigint not null default 0',
    'alter table participant add column is_out bigint not null default 0',
    // A fraction, as JSON writes it: both dialects keep it exactly.
    `alter table response add column share text not null default '0'`,
  ],
}
