import type { ColumnType, Generated, JSONColumnType } from 'kysely'

/** A column the database fills where the writer does not. */
export type Defaulted<T> = Generated<T>
/** Null where the writer says nothing. */
export type Nullable<T> = ColumnType<T | null, T | null | undefined, T | null>
export type Json<T extends object | null> = JSONColumnType<T, string | T, string | T>
/** Timestamps are read as Date and written as Date or ISO string. */
export type Time = ColumnType<Date, Date | string, Date | string>
export type DefaultedTime = ColumnType<Date, Date | string | undefined, Date | string>
export type NullableTime = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
