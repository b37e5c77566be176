import type { Migration } from './migration.ts'

export const prospects: Migration = {
  version: 3,
  name: 'prospects',
  statements: () => [
    // Members' part of a prospect; intake writes none of it.
    'alter table prospect add column owner_id text references member (id) on delete set null',
    `alter table prospect add column tags text not null default '[]'`,
    // From here: what the timeline adds up to, kept for sorting and made anew at any time.
    'alter table prospect add column score bigint not null default 0',
    'alter table prospect add column heat bigint',
    'alter table prospect add column touched_at bigint',
    'create index prospect_score on prospect (workspace_id, score, id)',
    'create index prospect_heat on prospect (workspace_id, heat, id)',
    'create index prospect_touched on prospect (workspace_id, touched_at, id)',
    'create index prospect_owner on prospect (owner_id) where owner_id is not null',
    'create index stage_move_prospect on stage_move (prospect_id, at) where prospect_id is not null',
    // What members log: calls, meetings, messages, notes.
    `create table touchpoint (
      id text primary key,
      workspace_id text not null references workspace (id) on delete cascade,
      prospect_id text not null references prospect (id) on delete cascade,
      kind text not null,
      outcome text not null,
      text text not null,
      role text,
      from_stage text,
      to_stage text,
      at bigint not null,
      logged_at bigint not null,
      member_id text not null
    )`,
    'create index touchpoint_prospect on touchpoint (prospect_id, at)',
    // JSON: what acts are worth; empty: as the program says.
    `alter table workspace add column weights text not null default ''`,
  ],
}
