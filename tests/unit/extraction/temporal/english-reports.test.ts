import { describe, expect, it } from "vitest";
import { type MarkedCase, readMarked } from "./marked-cases.ts";

/** A Saturday in week 16. */
const ANCHOR = "2018-04-21";

const REPORTS: readonly MarkedCase[] = [
  // A day of the last weeks is that one, whatever else the sentence speaks of.
  ["The man who foretold the crash of {1987} died on {April 12}.", "1987; 2018-04-12"],
  ["GENEVA, {April 20} (Wire) - Talks will resume soon.", "2018-04-20"],
  ["It won in {June 2012} and lost again on {April 12}.", "2012-06; 2012-04-12"],
  ["Banks were closed for {Easter}.", "2018-04-01"],
  ["Banks were closed for {Martin Luther King Day}.", "2018-01-15"],
  ["The procession of {Palm Sunday} was long.", "2018-03-25"],
  // What is moved, or stands in a timetable, is to come.
  ["The hearing was put off until {May 11} after a juror fell ill.", "2018-05-11"],
  ["The match was postponed to {May 11}.", "2018-05-11"],
  ["The award ceremony is on {December 10}.", "2018-12-10"],
  ["The rink reopens {Sunday at 2 p.m.} after repairs.", "TIME 2018-04-22T14:00"],
  ["Shops hope for relief at {Christmas}.", "2018-12-25"],
  // The verb that stands nearest tells.
  ["They will be without him after he hurt a knee in {Friday}'s win.", "2018-04-20"],
  ["The rebels, who will be tried, fled on {Sunday}.", "2018-04-15"],
  // The month, the day that a text speaks of, over what was named since.
  [
    "Sales rose in {February}, the office said {today}, against a fall in {the same month last year}.",
    "2018-02; 2018-04-21; 2017-02",
  ],
  [
    "Shares fell {Thursday} on figures for {March}, after a rise in {morning} trading.",
    "2018-04-19; 2018-03; TIME 2018-04-19TMO",
  ],
  [
    "He won on {April 8}, the first win since {2011}, and left {later that day}.",
    "2018-04-08; 2011; 2018-04-08",
  ],
];

const COUNTS: readonly MarkedCase[] = [
  ["Buses run {every 20 minutes}.", "SET PT20M"],
  ["They meet {each weekend}.", "SET XXXX-WXX-WE"],
  ["Officials report {semi-annually}.", "SET P6M"],
  ["The airline cancels 40 flights {a day}.", "SET P1D"],
  ["It killed 40 people {a day} after the vote.", "DURATION P1D"],
  ["The rink drew 900 skaters {a night}.", "SET P1D"],
  ["They slept there for {three nights}.", "DURATION P3D"],
  ["Inflation slowed in {the year} to {March}.", "DURATION P1Y; 2018-03"],
  ["We shall meet in {the weeks ahead}.", "FUTURE_REF"],
  ["She heard a car at {ten past two in the morning}.", "TIME 2018-04-21T02:10"],
  ["It rose from ten to five percent, then five to three.", ""],
];

describe("English reports, read on Saturday 21 April 2018", () => {
  it.each([...REPORTS, ...COUNTS])("%s → %s", (marked, values) => {
    expect(readMarked([marked, values], "en", ANCHOR)).toEqual([marked, values]);
  });
});
