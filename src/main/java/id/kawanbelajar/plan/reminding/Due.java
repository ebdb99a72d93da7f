package id.kawanbelajar.plan.reminding;

import id.kawanbelajar.plan.Block;
import java.time.LocalTime;
import java.util.List;

/**
 * That somebody is to be reminded on a day.
 *
 * @param at when
 * @param open blocks of the day that wait, by time, never empty
 * @param hours when it may be
 */
record Due(LocalTime at, List<Block> open, DecentHours hours) {}
