import {
  calendarDay,
  dayNumber,
  type CalendarDay,
  type DayNumber,
  weekday,
} from "../../domain/calendar-day.ts";
import type { Feast } from "./meaning.ts";
import {
  DRAGON_BOAT_FESTIVAL,
  FIRST_YEAR,
  MID_AUTUMN_FESTIVAL,
  SPRING_FESTIVAL,
} from "./zh/lunar-festivals.ts";

/** The day of a movable feast, or nothing where the tables end. */
export function feastDay(feast: Feast, year: number): CalendarDay | undefined {
  const day = feastDayNumber(feast, year);
  return day === undefined ? undefined : calendarDay(day);
}

/** The month in which a feast mostly falls: enough to tell whether it has passed. */
export const FEAST_MONTHS: Readonly<Record<Feast, number>> = {
  "spring-festival": 2,
  "new-years-eve": 2,
  lantern: 2,
  "tomb-sweeping": 4,
  "dragon-boat": 6,
  "mid-autumn": 9,
  easter: 4,
  "good-friday": 4,
  thanksgiving: 11,
  "labor-day": 9,
  "memorial-day": 5,
  "ash-wednesday": 2,
  "palm-sunday": 4,
  "easter-monday": 4,
  "king-day": 1,
  "presidents-day": 2,
  "columbus-day": 10,
};

function feastDayNumber(feast: Feast, year: number): DayNumber | undefined {
  switch (feast) {
    case "spring-festival":
      return fromTable(SPRING_FESTIVAL, year);
    case "new-years-eve":
      return fromTable(SPRING_FESTIVAL, year, -1);
    case "lantern":
      return fromTable(SPRING_FESTIVAL, year, 14);
    case "dragon-boat":
      return fromTable(DRAGON_BOAT_FESTIVAL, year);
    case "mid-autumn":
      return fromTable(MID_AUTUMN_FESTIVAL, year);
    case "tomb-sweeping":
      return dayNumber(year, 4, Math.floor((year % 100) * 0.2422 + 4.81) - Math.floor((year % 100) / 4));
    case "easter":
      return easterSunday(year);
    case "good-friday":
      return easterSunday(year) - 2;
    case "ash-wednesday":
      return easterSunday(year) - 46;
    case "palm-sunday":
      return easterSunday(year) - 7;
    case "easter-monday":
      return easterSunday(year) + 1;
    case "king-day":
      return weekdayFrom(dayNumber(year, 1, 15), 0);
    case "presidents-day":
      return weekdayFrom(dayNumber(year, 2, 15), 0);
    case "columbus-day":
      return weekdayFrom(dayNumber(year, 10, 8), 0);
    case "thanksgiving":
      return weekdayFrom(dayNumber(year, 11, 22), 3);
    case "labor-day":
      return weekdayFrom(dayNumber(year, 9, 1), 0);
    case "memorial-day":
      return weekdayFrom(dayNumber(year, 5, 25), 0);
  }
}

function fromTable(table: readonly number[], year: number, shift = 0): DayNumber | undefined {
  const entry = table[year - FIRST_YEAR];
  return entry === undefined ? undefined : dayNumber(year, Math.floor(entry / 100), entry % 100) + shift;
}

/** The first day on or after `from` that is the given weekday, 0 = Monday. */
const weekdayFrom = (from: DayNumber, wanted: number): DayNumber => from + ((wanted - weekday(from) + 7) % 7);

/** The anonymous Gregorian computus (Meeus, Astronomical Algorithms, 1991). */
function easterSunday(year: number): DayNumber {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century + 8) / 25);
  const epact =
    (19 * golden + century - Math.floor(century / 4) - Math.floor((century - correction + 1) / 3) + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  const sum = epact + sunday - 7 * late + 114;
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1);
}
