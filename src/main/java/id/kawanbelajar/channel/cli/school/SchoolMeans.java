package id.kawanbelajar.channel.cli.school;

import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.operation.command.RunWhereWritable;
import id.kawanbelajar.people.joining.JoinCodes;
import id.kawanbelajar.people.roster.ReadRoster;
import id.kawanbelajar.people.school.SchoolRegister;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.random.RandomGenerator;

/**
 * What the commands about the school need.
 *
 * @param writing runs what changes something
 * @param random unguessable
 * @param zone in which hours are told
 */
public record SchoolMeans(
        SchoolRegister register,
        JoinCodes codes,
        ReadRoster reading,
        Curriculum curriculum,
        RunWhereWritable writing,
        QrPicture qr,
        RandomGenerator random,
        InstantSource clock,
        ZoneId zone) {
    /** Draws a text that a telephone reads. */
    public interface QrPicture {
        /** Returns a PNG. */
        byte[] png(String text);
    }
}
