import type { Kysely, Selectable } from 'kysely'
import { languages } from '../../shared/text/translate.ts'
import type { Database, MemberTable } from './schema.ts'
import type { Member, MemberStore } from './store.ts'

const roles = ['owner', 'editor', 'presenter', 'analyst'] as const

function asMember(row: Selectable<MemberTable> | undefined): Member | null {
  if (!row) return null
  return {
    ...row,
    // A word that this version does not know gives the least.
    role: roles.find((role) => role === row.role) ?? 'analyst',
    language: languages.find((language) => language === row.language) ?? 'en',
  }
}

export function memberStore(db: Kysely<Database>): MemberStore {
  return {
    create: async (member) => {
      const { id, workspaceId, email, name, passwordHash, role, language, createdAt } = member
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('member')
        .values({ id, workspaceId, email, name, passwordHash, role, language, createdAt })
        .onConflict((conflict) => conflict.column('email').doNothing())
        .executeTakeFirst()
      return numInsertedOrUpdatedRows === 1n
    },
    byEmail: async (email) =>
      asMember(await db.selectFrom('member').selectAll().where('email', '=', email).executeTakeFirst()),
    byId: async (id) =>
      asMember(await db.selectFrom('member').selectAll().where('id', '=', id).executeTakeFirst()),
    ofWorkspace: async (workspaceId) => {
      const rows = await db
        .selectFrom('member')
        .selectAll()
        .where('workspaceId', '=', workspaceId)
        .orderBy('createdAt')
        .orderBy('id')
        .execute()
      return rows.flatMap((row) => asMember(row) ?? [])
    },
    count: async () => {
      const { count } = await db
        .selectFrom('member')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
      return count
    },
    createLogin: async ({ idHash, memberId, createdAt, expiresAt }) => {
      await db.insertInto('login').values({ idHash, memberId, createdAt, expiresAt }).execute()
    },
    byLogin: async (idHash, now) =>
      asMember(
        await db
          .selectFrom('login')
          .innerJoin('member', 'member.id', 'login.memberId')
          .selectAll('member')
          .where('login.idHash', '=', idHash)
          .where('login.expiresAt', '>', now)
          .executeTakeFirst(),
      ),
    deleteLogin: async (idHash) => {
      await db.deleteFrom('login').where('idHash', '=', idHash).execute()
    },
    deleteExpiredLogins: async (now) => {
      await db.deleteFrom('login').where('expiresAt', '<=', now).execute()
    },
  }
}
