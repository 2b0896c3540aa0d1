package vn.cocau.bench;

import java.nio.file.Path;
import java.util.List;
import vn.cocau.bench.input.Generator;

/**
 * An input and who reads it.
 *
 * @param key its name on the command line
 * @param input where the generator writes, a file or a folder
 */
record Scenario(String key, String title, Path input, Generator generator, List<Contender> contenders) {}
