package id.kawanbelajar.operation;

/** Whether state can be written, and for how long yet. */
public record DiskCheck(DataDisk disk) implements Check {
    private static final long MEGABYTE = 1 << 20;
    private static final long LITTLE = 1_024 * MEGABYTE;
    private static final long TOO_LITTLE = 200 * MEGABYTE;

    @Override
    public String name() {
        return "disk";
    }

    @Override
    public Health look() {
        if (!disk.writable()) {
            return Health.fail(
                    name(), "%s tidak dapat ditulisi. Periksa pemilik dan izin folder itu.".formatted(disk.place()));
        }
        String free = "Sisa ruang %d MB di %s".formatted(disk.free() / MEGABYTE, disk.place());
        if (disk.free() < TOO_LITTLE) {
            return Health.fail(name(), free + ". Kosongkan ruang disk sekarang; pesan tidak lagi dapat disimpan.");
        }
        return disk.free() < LITTLE
                ? Health.warn(name(), free + ". Kosongkan ruang disk, sediakan paling sedikit 1 GB.")
                : Health.ok(name(), free);
    }
}
